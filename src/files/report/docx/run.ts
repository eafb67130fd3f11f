import { TextRun } from 'docx';
import { plainText } from '../plain-text.ts';
import type { Words } from '../report-document.ts';
import { localeOf } from './styles.ts';

/** Words with their language, so that they are spelt and read aloud in it. */
export function runOf({ text, language }: Words): TextRun {
  return new TextRun({
    text: plainText(text),
    ...(language === undefined ? {} : { language: { value: localeOf(language) } }),
  });
}
