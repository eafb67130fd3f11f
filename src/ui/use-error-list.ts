import { useState } from 'react';
import type { FieldErrors } from 'react-hook-form';
import type { FieldError } from './ErrorSummary.tsx';

/**
 * What an attempt to submit found wrong, for the error summary: a new list at each attempt, so that
 * the summary takes the focus each time, and only then. `toControl` gives an error about several
 * controls the name of the one to go to.
 */
export function useErrorList(toControl: (error: FieldError) => FieldError = (error) => error) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const listErrors = (found: FieldErrors) => setErrors(flatten(found, '').map(toControl));
  const clearErrors = () => setErrors([]);
  return { errors, listErrors, clearErrors };
}

function flatten(found: object, path: string): FieldError[] {
  return Object.entries(found).flatMap(([key, error]: [string, unknown]) => {
    if (typeof error !== 'object' || error === null) return [];
    const name = key === 'root' ? path : path === '' ? key : `${path}.${key}`;
    if ('message' in error && typeof error.message === 'string' && error.message !== '') {
      return [{ name, message: error.message }];
    }
    return 'ref' in error || 'type' in error ? [] : flatten(error, name);
  });
}
