import type { INumberingOptions, IStylesOptions } from 'docx';
import type { Language } from '../../../domain/questionnaire/text.ts';

/** A4 with the margins of the printed report, in twentieths of a point. */
export const pageSize = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1020, bottom: 1020, left: 907, right: 907, header: 500, footer: 500 },
};
/** Between the margins. */
export const contentWidth = 11_906 - 2 * 907;

const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  nl: 'nl-NL',
  de: 'de-DE',
  fr: 'fr-FR',
};

export function localeOf(language: Language): string {
  return locales[language];
}

export function stylesFor(locale: string): IStylesOptions {
  const ink = '14213D';
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: ink, font: 'Arial' },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 19, color: '000000', language: { value: locale } },
        paragraph: { spacing: { after: 80, line: 252, lineRule: 'auto' } },
      },
      heading1: heading(40, 0),
      heading2: heading(27, 260),
      heading3: heading(22, 180),
      caption: {
        run: { bold: true, italics: false, size: 19, color: ink },
        paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      style('Lead', { size: 23, bold: true, color: ink }),
      style('Notice', { bold: true }),
      style('Small', { size: 16, color: '4A5568' }, 60),
      style('Cell', { size: 16 }, 0),
    ],
  };
}

function style(id: string, run: { size?: number; bold?: boolean; color?: string }, after = 80) {
  return { id, name: id, basedOn: 'Normal', run, paragraph: { spacing: { after } } };
}

/** Two kinds of list; each ordered list begins at 1. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'dots', levels: [level('bullet', '•')] },
    { reference: 'steps', levels: [level('decimal', '%1.')] },
  ],
};

function level(format: 'bullet' | 'decimal', text: string) {
  return {
    level: 0,
    format,
    text,
    style: { paragraph: { indent: { left: 400, hanging: 300 } } },
  };
}
