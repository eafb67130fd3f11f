import { readText, type Text } from '../../domain/questionnaire/text.ts';
import { useLanguage } from '../../i18n/i18n-context.tsx';

/** A text of a questionnaire; marked when it is not in the reader's language. */
export function InQuestionnaire({ text }: { text: Text }) {
  const wanted = useLanguage();
  const { language, value } = readText(text, wanted);
  return <span lang={language === wanted ? undefined : language}>{value}</span>;
}
