import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import { AxisLabel } from './AxisLabel.tsx';
import { ProfileShape } from './ProfileShape.tsx';
import { radarSize } from './radar-size.ts';
import type { RadarRow } from './rows.ts';
import styles from './RadarDrawing.module.css';

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };
/** Scaled through the viewBox, so that paper and screen show the same. */
const wholeWidth = { width: '100%', height: 'auto' };
const scalePoints = [1, 2, 3, 4, 5];

/**
 * One profile, never two. The innermost ring is level 1 and the outermost level 5: the axis
 * begins and ends where the scale does.
 */
export default function RadarDrawing({ rows }: { rows: readonly RadarRow[] }) {
  return (
    <RadarChart
      width={radarSize.width}
      height={radarSize.height}
      cx={radarSize.centreX}
      cy={radarSize.centreY}
      innerRadius={radarSize.innerRadius}
      outerRadius={radarSize.outerRadius}
      margin={noMargin}
      data={[...rows]}
      accessibilityLayer={false}
      style={wholeWidth}
    >
      <PolarGrid gridType="polygon" stroke="var(--rule)" />
      <PolarRadiusAxis
        type="number"
        domain={[1, 5]}
        ticks={scalePoints}
        angle={90}
        axisLine={false}
        tick={({ x, y, payload }) => (
          <text className={styles.ring} x={Number(x) - 7} y={Number(y) + 4} textAnchor="end">
            {payload.value}
          </text>
        )}
      />
      <Radar
        dataKey="value"
        isAnimationActive={false}
        activeDot={false}
        legendType="none"
        shape={ProfileShape}
      />
      <PolarAngleAxis
        dataKey="id"
        axisLine={false}
        tickLine={false}
        tick={(end) => {
          const row = rows[end.index];
          return row === undefined ? null : <AxisLabel row={row} end={end} />;
        }}
      />
    </RadarChart>
  );
}
