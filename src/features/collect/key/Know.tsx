import words from '../parts/Words.module.css';

/** What somebody has to understand before going on. */
export function Know({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className={words.words}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
