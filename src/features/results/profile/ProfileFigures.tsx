import { dimensionsToStripRows } from '../../../charts/dot-strip/rows.ts';
import { canDrawRadar, dimensionsToRadarRows } from '../../../charts/profile-radar/rows.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { HowMade } from '../how-made/HowMade.tsx';
import { ProfileMade } from '../how-made/parts.ts';
import type { View } from '../view.ts';
import { RadarFigure } from './RadarFigure.tsx';
import { StripFigure } from './StripFigure.tsx';
import { useProfileTexts } from './use-profile-texts.ts';
import styles from './ProfileFigures.module.css';

/** The scored dimensions of one questionnaire: their shape, and where each stands with its spread. */
export function ProfileFigures({ view }: { view: View }) {
  const dimensions = view.result.dimensions.filter((dimension) => dimension.scored);
  const m = useMessages('results');
  const texts = useProfileTexts(view);
  const radarRows = dimensionsToRadarRows(dimensions, texts);
  // A shape seems to say that more is better: conditions have none.
  const hasRadar = view.result.purpose !== 'context' && canDrawRadar(radarRows);
  return (
    <div>
      <div className={hasRadar ? styles.two : styles.one}>
        {hasRadar && <RadarFigure view={view} rows={radarRows} />}
        <StripFigure view={view} rows={dimensionsToStripRows(dimensions, texts)} />
      </div>
      <HowMade about={m.mean}>
        <ProfileMade view={view} />
      </HowMade>
    </div>
  );
}
