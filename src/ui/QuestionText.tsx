import { readText, type Text } from '../domain/questionnaire/text.ts';
import { useLanguage } from '../i18n/i18n-context.tsx';

/** A text of a questionnaire, marked when it is not in the reader's language. */
export function QuestionText({ text }: { text: Text }) {
  const wanted = useLanguage();
  const { language, value } = readText(text, wanted);
  return language === wanted ? value : <span lang={language}>{value}</span>;
}

/** The same for places that take only words: a heading, a button's label. */
export function useReadText(): (text: Text) => string {
  const wanted = useLanguage();
  return (text) => readText(text, wanted).value;
}
