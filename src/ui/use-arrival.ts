import { useEffect, useRef, type RefObject } from 'react';

/**
 * For a heading (with `tabIndex={-1}`) that takes the focus when its part of the page appears in
 * place of another, so that a keyboard and a screen reader go on there. Not on the page's arrival.
 */
export function useArrival(isHere: boolean, isFirst = false): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasHere = useRef(isFirst);
  useEffect(() => {
    if (isHere && !wasHere.current) heading.current?.focus();
    wasHere.current = isHere;
  }, [isHere]);
  return heading;
}
