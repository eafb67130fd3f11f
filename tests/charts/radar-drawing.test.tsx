import { render, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import RadarDrawing from '../../src/charts/profile-radar/RadarDrawing.tsx';
import { radarSize } from '../../src/charts/profile-radar/radar-size.ts';
import type { RadarRow } from '../../src/charts/profile-radar/rows.ts';

function row(id: string, value: number | null): RadarRow {
  return { id, label: id, value, reading: value === null ? 'not shown' : String(value) };
}

async function draw(...rows: RadarRow[]) {
  const { container } = render(<RadarDrawing rows={rows} />);
  await waitFor(() => expect(container.querySelectorAll('text')).not.toHaveLength(0));
  const vertices = [...container.querySelectorAll('circle')].map((circle) => ({
    x: Number(circle.getAttribute('cx')) - radarSize.centreX,
    y: radarSize.centreY - Number(circle.getAttribute('cy')),
  }));
  return { container, vertices };
}

describe('the drawing of a profile', () => {
  it('puts level 1 on the innermost ring and level 5 on the outermost', async () => {
    const { vertices } = await draw(row('A', 1), row('B', 5), row('C', 3), row('D', 2));
    const [top, right, bottom, left] = vertices;
    const { innerRadius, outerRadius } = radarSize;
    const step = (outerRadius - innerRadius) / 4;
    expect(top?.y).toBeCloseTo(innerRadius);
    expect(right?.x).toBeCloseTo(outerRadius);
    expect(bottom?.y).toBeCloseTo(-innerRadius - 2 * step);
    expect(left?.x).toBeCloseTo(-innerRadius - step);
  });

  it('names the five scale points and every dimension with its value', async () => {
    const { container } = await draw(row('A', 1.5), row('B', 5), row('C', 3));
    const words = [...container.querySelectorAll('text')].map((text) => text.textContent);
    expect(words).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5', 'A1.5', 'B5', 'C3']));
  });

  it('draws no mark for a missing dimension and says why at its label', async () => {
    const { container, vertices } = await draw(
      row('A', 4),
      row('B', null),
      row('C', 3),
      row('D', 2),
    );
    expect(vertices).toHaveLength(3);
    expect(container).toHaveTextContent('Bnot shown');
    for (const { x, y } of vertices) {
      expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(radarSize.innerRadius - 0.001);
    }
  });

  it('is a picture to look at, not an application to walk through', async () => {
    const { container } = await draw(row('A', 4), row('B', 3), row('C', 3));
    expect(container.querySelector('[role="application"], [tabindex="0"]')).toBeNull();
  });
});
