import type { KeyboardEvent } from 'react';

/** What a key asks for while the focus is in an item. */
export type KeyCommand =
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'dontKnow' | 'notApplicable' | 'preferNotToSay' | 'clear' | 'next' };

/** None while a modifier is held (the browser's own keys) or while text is typed. */
export function keyToCommand(event: KeyboardEvent): KeyCommand | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
  if (isTyping(event.target)) return;
  const digit = digitOf(event);
  if (digit !== undefined) return { kind: 'choose', index: digit - 1 };
  switch (event.key.toLowerCase()) {
    case 'd':
      return { kind: 'dontKnow' };
    case 'n':
      return { kind: 'notApplicable' };
    case 'p':
      return { kind: 'preferNotToSay' };
    case 'backspace':
    case 'delete':
      return { kind: 'clear' };
    case 'enter':
      // Held down, Enter would race through the page; on a button it presses the button.
      return event.repeat || !isRadioOrCheckbox(event.target) ? undefined : { kind: 'next' };
    default:
      return undefined;
  }
}

/** The row of digits counts without Shift on keyboards that need it (AZERTY) too. */
function digitOf({ key, code }: KeyboardEvent): number | undefined {
  const digit = /^[1-9]$/.test(key) ? key : /^Digit([1-9])$/.exec(code)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement;
}

function isRadioOrCheckbox(target: EventTarget): boolean {
  return target instanceof HTMLInputElement;
}
