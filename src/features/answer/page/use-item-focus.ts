import { useEffect, type FocusEvent } from 'react';
import { focusItem, itemOfElement, placeInHistory, rememberItem } from './item-in-focus.ts';

let isFirstPage = true;

/**
 * A page begins at its heading. It begins at an item when a link led to that item, or when the
 * window was loaded again while the person was in it.
 */
export function useItemFocus(): { onFocus: (event: FocusEvent<HTMLElement>) => void } {
  useEffect(() => {
    const place = placeInHistory();
    if (place !== undefined && (isFirstPage || place.isTarget === true)) focusItem(place.item);
    isFirstPage = false;
  }, []);
  return {
    onFocus: (event) => {
      const item = itemOfElement(event.target);
      if (item !== undefined) rememberItem(item);
    },
  };
}
