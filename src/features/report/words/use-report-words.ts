import { useEffect, useState } from 'react';
import type { Language } from '../../../i18n/language.ts';
import { loadReportWords, type ReportWords } from './words.ts';

/** The words of the report's own language; undefined while they load, the last ones meanwhile. */
export function useReportWords(language: Language): ReportWords | undefined {
  const [words, setWords] = useState<ReportWords>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    let isWanted = true;
    loadReportWords(language).then(
      (loaded) => isWanted && setWords(loaded),
      (error: unknown) =>
        isWanted && setFailure(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  if (failure !== undefined) throw failure;
  return words;
}
