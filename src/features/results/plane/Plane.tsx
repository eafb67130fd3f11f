import { useReadText } from '../../../ui/QuestionText.tsx';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { classNames } from '../../../ui/class-names.ts';
import part from '../page/Part.module.css';
import { Coming } from '../../../ui/Coming.tsx';
import type { View } from '../view.ts';
import styles from './Plane.module.css';
import { PlaneFigure } from './PlaneFigure.tsx';
import { planeIds, usePlane } from './use-plane.ts';

/** Formalisation against trust, where a round asked both; otherwise a sentence why not, or nothing. */
export function Plane({ views }: { views: readonly View[] }) {
  const m = useMessages('figures');
  const find = (id: string) => views.find(({ questionnaire }) => questionnaire.id === id);
  const [first, second] = [find(planeIds.formalisation), find(planeIds.trust)];
  if (first === undefined || second === undefined) return null;
  return (
    <section className={classNames(part.part, styles.plane)} aria-labelledby="results-plane">
      <div className={part.head}>
        <h2 id="results-plane">{m.planeTitle}</h2>
      </div>
      <PlaneOfBoth first={first} second={second} />
    </section>
  );
}

function PlaneOfBoth({ first, second }: { first: View; second: View }) {
  const m = useMessages('figures');
  const format = useFormat();
  const read = useReadText();
  const rounds = usePlane(first, second);
  const last = rounds?.at(-1);
  if (rounds === undefined) return <Coming />;
  if (last === undefined) return null;
  if (last.place.kind === 'missing') {
    const titles = [first, second].map(({ questionnaire }) => read(questionnaire.title));
    const { missing } = last.place;
    return <p>{m.planeMissing({ titles: format.list(titles), count: missing.length })}</p>;
  }
  const points = rounds.flatMap(({ id, label, place }) =>
    place.kind === 'point' ? [{ id, label, point: place.point }] : [],
  );
  return <PlaneFigure views={[first, second]} rounds={points} last={last.place.point} />;
}
