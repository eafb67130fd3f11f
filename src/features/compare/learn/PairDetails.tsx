import { matchNetwork } from '../../../domain/comparison/match-network.ts';
import { ContentHash } from '../../../domain/kernel/content-hash.ts';
import type { ItemId } from '../../../domain/kernel/ids.ts';
import { itemsOf } from '../../../domain/questionnaire/scope.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ConditionsTable } from '../../../ui/practice/ConditionsTable.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import type { Learning } from '../use-learning.ts';
import styles from './Learn.module.css';

interface PairDetailsProps {
  learner: ContentHash;
  teacher: string;
  ask: readonly ItemId[];
  learning: Learning;
  names: (key: ContentHash) => string;
}

/** Which conditions two networks differ in, and what the one could ask the other. */
export function PairDetails({ learner, teacher, ask, learning, names }: PairDetailsProps) {
  const m = useMessages('learn');
  const { contexts, conditions } = learning.material;
  const [ours, theirs] = [contexts.get(learner), contexts.get(teacher)];
  const items = new Map(itemsOf(conditions).map((item) => [item.id, item]));
  const less =
    ours === undefined || theirs === undefined
      ? null
      : matchNetwork(theirs, ours, conditions).checks.filter(({ gap }) => gap !== 0);
  return (
    <div className={styles.details}>
      {less === null && <p>{m.noContextThere}</p>}
      {less?.length === 0 && <p>{m.nothingLess}</p>}
      {less !== null && less.length > 0 && (
        <ConditionsTable
          caption={m.pairCaption({
            teacher: names(ContentHash.parse(teacher)),
            learner: names(learner),
          })}
          needs={m.there}
          checks={less}
          items={items}
          isBeside
        />
      )}
      {ask.length > 0 && <Statements ask={ask} learning={learning} />}
    </div>
  );
}

function Statements({ ask, learning }: { ask: readonly ItemId[]; learning: Learning }) {
  const m = useMessages('learn');
  const asked = new Set(ask);
  const texts = [...learning.texts.values()]
    .flatMap((one) => itemsOf(one))
    .filter(
      (item, at, all) => asked.has(item.id) && all.findIndex(({ id }) => id === item.id) === at,
    );
  return (
    <div>
      <h4>{m.askTitle}</h4>
      <p className={styles.quiet}>{m.askLead}</p>
      <ul>
        {texts.map(({ id, text }) => (
          <li key={id}>
            <QuestionText text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
