import { Paragraph, type Table } from 'docx';
import type { Block } from '../report-document.ts';
import { toFigure, type Picture } from './figure.ts';
import { runOf } from './run.ts';
import { toTable } from './table.ts';

export interface DocxContext {
  readonly picture: Picture;
  /** How many ordered lists there are so far, so that each begins at 1. */
  lists: number;
}

const styleNames = { lead: 'Lead', notice: 'Notice', small: 'Small' } as const;

/** Where a block stands: at the beginning of a page, and before what. */
interface Placed {
  readonly beginsPage: boolean;
  readonly leadsTo: Block | undefined;
}

/** One block of the report as paragraphs and tables. What leads to a figure stays with it. */
export async function toBlock(
  block: Block,
  { beginsPage, leadsTo }: Placed,
  context: DocxContext,
): Promise<(Paragraph | Table)[]> {
  const pageBreakBefore = beginsPage;
  const isLead = block.kind === 'paragraph' && block.style === 'lead';
  const keepNext = isLead || leadsTo?.kind === 'figure' || leadsTo?.kind === 'table';
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? 'Heading2' : 'Heading3',
          pageBreakBefore,
          children: [runOf(block.text)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.style === undefined ? {} : { style: styleNames[block.style] }),
          pageBreakBefore,
          keepNext,
          children: [runOf(block.text)],
        }),
      ];
    case 'list': {
      if (block.isOrdered) context.lists += 1;
      const numbering = block.isOrdered
        ? { reference: 'steps', level: 0, instance: context.lists }
        : { reference: 'dots', level: 0 };
      return block.items.flatMap(({ text, notes }) => [
        new Paragraph({ numbering, keepNext: notes.length > 0, children: [runOf(text)] }),
        ...notes.map(
          (note) =>
            new Paragraph({ style: 'Small', indent: { left: 400 }, children: [runOf(note)] }),
        ),
      ]);
    }
    case 'table':
      return toTable(block.table);
    case 'figure':
      return toFigure(block.figure, context.picture);
  }
}
