import { useMemo } from 'react';
import { Figure } from '../../../../charts/figure/Figure.tsx';
import { PeerLegend } from '../../../../charts/peer-strip/PeerStrip.tsx';
import { ManyOnPlane } from '../../../../charts/trust-plane/ManyOnPlane.tsx';
import type { QuestionnaireId } from '../../../../domain/kernel/ids.ts';
import { defaultSettings } from '../../../../domain/network/default-settings.ts';
import { planeAmong, planeIds, type PlaneAmong } from '../../../../domain/report/plane-among.ts';
import type { PlaneField } from '../../../../domain/report/trust-plane.ts';
import { questionnaireTitle } from '../../../../files/built-in/questionnaire-names.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { Section } from '../../../../ui/Page.tsx';
import { useReadText } from '../../../../ui/QuestionText.tsx';
import type { View } from '../view.ts';
import { fileNameOf, useNumbers } from '../words.ts';

const fieldOrder: readonly PlaneField[] = ['both', 'writtenOnly', 'trustOnly', 'neither'];

/** Formalisation against trust for the networks that are shown; whatever questionnaire is chosen. */
export function PlaneOfAll({ view }: { view: View }) {
  const m = useMessages('comparison-figures');
  const { collected, rows, compared } = view;
  const { mode } = compared;
  const among = useMemo(() => {
    const keys = new Set(rows.map(({ key }) => key));
    return planeAmong(collected, planeIds, { mode, keys });
  }, [collected, rows, mode]);
  return (
    <Section title={m.planeTitle}>
      {among.networks.length === 0 ? (
        <p>{m.planeNothing}</p>
      ) : (
        <PlaneFigure view={view} among={among} />
      )}
    </Section>
  );
}

function PlaneFigure({ view, among }: { view: View; among: PlaneAmong }) {
  const m = useMessages('comparison-figures');
  const numbers = useNumbers();
  const axes = useAxes();
  const { own } = view.collection;
  const { networks, fields } = among;
  const target = defaultSettings.targetLevel;
  const count = networks.length;
  const n = numbers.count(count);
  const dots = networks.map(({ key, point }) => ({
    key,
    formalisation: point.formalisation.mean,
    trust: point.trust.mean,
    isOwn: key === own,
  }));
  const hasOwn = dots.some(({ isOwn }) => isOwn);
  const heading = m.planeHeading({
    both: fields.both,
    n: numbers.count(fields.both),
    count,
    of: n,
  });
  return (
    <Figure
      heading={heading}
      subtitle={m.planeSubtitle({ level: numbers.count(target), count, n })}
      sentence={fieldOrder
        .map((field) => `${m.planeFields[field]}: ${numbers.count(fields[field])}`)
        .join('; ')}
      legend={<PeerLegend {...(hasOwn ? { own: m.legendOwn } : {})} dots={m.planeDots} />}
      source={[...useLeftOut(among), m.planeApart].join(' ')}
      table={{
        columns: [{ label: m.planeField }, { label: m.networks, decimals: 0 }],
        rows: fieldOrder.map((field) => [m.planeFields[field], fields[field]]),
      }}
      tableCaption={m.planeTitle}
      fileName={fileNameOf(view, 'plane')}
    >
      <ManyOnPlane dots={dots} target={target} axes={axes} fields={m.planeFields} />
    </Figure>
  );
}

function useAxes() {
  const read = useReadText();
  const titleOf = (id: QuestionnaireId) => read(questionnaireTitle(id));
  return { across: titleOf(planeIds.formalisation), up: titleOf(planeIds.trust) };
}

function useLeftOut({ without, provisional, otherForm }: PlaneAmong): string[] {
  const m = useMessages('comparison-figures');
  const numbers = useNumbers();
  const told = [
    [without, m.planeWithout],
    [provisional, m.planeProvisional],
    [otherForm, m.planeOtherForm],
  ] as const;
  return told.flatMap(([count, say]) =>
    count === 0 ? [] : [say({ count, n: numbers.count(count) })],
  );
}
