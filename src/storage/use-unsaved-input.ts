import { useEffect } from 'react';
import { trackUnsaved } from './unsaved-input.ts';

/** While a form holds what is not saved, no new version of the app replaces the page. */
export function useUnsavedInput(isUnsaved: boolean): void {
  useEffect(() => (isUnsaved ? trackUnsaved(() => true) : undefined), [isUnsaved]);
}
