import { useFormat, useMessages } from '../../i18n/i18n-context.tsx';
import { useReadText } from '../../ui/QuestionText.tsx';
import type { Value } from './examples/example.ts';

/** What an example was given or worked out, as the reader's language writes it. */
export function useValueWords(): (value: Value) => string {
  const m = useMessages('examples');
  const format = useFormat();
  const read = useReadText();
  const plain = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1);
  const write = (value: Value): string => {
    switch (value.kind) {
      case 'levels':
        return value.values.map(plain).join(' · ');
      case 'groups':
        return value.values.map((group) => group.map(plain).join(' · ')).join('; ');
      case 'number':
        return format.number(value.value, value.decimals).replace('-', '−');
      case 'percent':
        return format.percent(value.share);
      case 'range':
        return m.range({ low: format.number(value.low, 2), high: format.number(value.high, 2) });
      case 'word':
        return m.words[value.word];
      case 'text':
        return read(value.text);
      case 'both':
        return value.parts.map(write).join(', ');
    }
  };
  return write;
}
