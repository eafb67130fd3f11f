import { useEffect } from 'react';
import { focusItem, placeInHistory } from './item-in-focus.ts';

let isFirstPage = true;

/**
 * A page begins at its heading. It begins at an item when a link led to that item, or when the
 * window was loaded again while the person was in it.
 */
export function useItemFocus(): void {
  useEffect(() => {
    const place = placeInHistory();
    if (place !== undefined && (isFirstPage || place.isTarget === true)) focusItem(place.item);
    isFirstPage = false;
  }, []);
}
