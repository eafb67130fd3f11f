import { useEffect, useRef } from 'react';

export interface MeetingKeys {
  readonly next: () => void;
  readonly back: () => void;
  readonly clock: () => void;
  readonly fullScreen: () => void;
}

/** Keys of a presenter: arrows and page keys turn the points. They rest while somebody types. */
export function useMeetingKeys(keys: MeetingKeys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      const work = workOf(event.key, current.current);
      if (work === undefined) return;
      event.preventDefault();
      work();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function workOf(key: string, keys: MeetingKeys): (() => void) | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return keys.next;
    case 'ArrowLeft':
    case 'PageUp':
      return keys.back;
    case 't':
    case 'T':
      return keys.clock;
    case 'f':
    case 'F':
      return keys.fullScreen;
    default:
      return undefined;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
