import { memo, useMemo } from 'react';
import { itemsAmong } from '../../../../domain/comparison/items-among.ts';
import type { View } from '../view.ts';
import { Gaps } from './Gaps.tsx';
import { IndexAsked } from './IndexAsked.tsx';
import { Items } from './Items.tsx';
import { PeersFigure } from './PeersFigure.tsx';
import { PlaneOfAll } from './PlaneOfAll.tsx';
import { RoundsFigure } from './RoundsFigure.tsx';

/** What the networks together show, beside the table of each. */
export const Figures = memo(function Figures({ view }: { view: View }) {
  const { rows, compared, collection } = view;
  const items = useMemo(
    () => itemsAmong(rows, compared.dimensions, collection.own),
    [rows, compared, collection.own],
  );
  return (
    <>
      <PeersFigure view={view} />
      <Gaps view={view} items={items} />
      <Items view={view} items={items} />
      <RoundsFigure view={view} />
      <PlaneOfAll view={view} />
      <IndexAsked view={view} />
    </>
  );
});
