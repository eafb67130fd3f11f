import { useCallback, useState } from 'react';
import type { FieldErrors } from 'react-hook-form';
import type { FieldError } from './ErrorSummary.tsx';

/** What an attempt to submit found wrong, for the error summary: new at each attempt, so that the
 * summary takes the focus each time. */
export function useErrorList() {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const listErrors = useCallback((found: FieldErrors) => {
    setErrors(flatten(found, ''));
  }, []);
  const clearErrors = useCallback(() => setErrors([]), []);
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
