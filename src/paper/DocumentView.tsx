import type { Block, ReportDocument, Words } from '../files/report/report-document.ts';
import { classNames } from '../ui/class-names.ts';
import { DrawingView } from './DrawingView.tsx';
import styles from './DocumentView.module.css';
import { TableView } from './TableView.tsx';

/** The report as it is printed: light on every screen, and the same words and numbers as in files. */
export function DocumentView({ document }: { document: ReportDocument }) {
  const { language, title, subtitle, sections } = document;
  return (
    <article className={styles.paper} lang={language}>
      <h1>{title}</h1>
      <p className={styles.subtitle}>{subtitle}</p>
      {sections.map(({ key, beginsPage, blocks }) => (
        <section key={key} className={classNames(beginsPage && styles.page)}>
          {blocks.map((block, index) => (
            // A report does not change while it is read: a block is where it is.
            // oxlint-disable-next-line react/no-array-index-key
            <BlockView key={index} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading>
          <Said words={block.text} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className={block.style && styles[block.style]}>
          <Said words={block.text} />
        </p>
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map(({ text, notes }) => (
            <li key={text.text}>
              <Said words={text} />
              {notes.map((note) => (
                <p key={note.text} className={styles.note}>
                  <Said words={note} />
                </p>
              ))}
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView table={block.table} />;
    case 'figure': {
      const { heading, subtitle, alternative, drawing, source } = block.figure;
      return (
        <figure>
          <figcaption>
            <strong>{heading}</strong>
            <br />
            {subtitle}
          </figcaption>
          <DrawingView drawing={drawing} alternative={alternative} />
          <p className={styles.small}>{source}</p>
        </figure>
      );
    }
  }
}

/** Words, marked where they are not in the language of the report. */
export function Said({ words: { text, language } }: { words: Words }) {
  return language === undefined ? text : <span lang={language}>{text}</span>;
}
