/** One mark of a drawing, in units of its own; later marks lie over earlier ones. */
export type Mark =
  | {
      readonly kind: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly stroke: string;
      readonly width: number;
      readonly isDashed?: boolean;
    }
  | {
      readonly kind: 'box';
      readonly at: readonly [number, number];
      readonly size: readonly [number, number];
      readonly fill: string;
    }
  | {
      readonly kind: 'dot';
      readonly at: readonly [number, number];
      readonly radius: number;
      readonly fill: string;
      readonly stroke: string;
    }
  | {
      readonly kind: 'shape';
      readonly points: readonly (readonly [number, number])[];
      readonly fill: string;
      readonly stroke: string;
    }
  | {
      readonly kind: 'label';
      readonly at: readonly [number, number];
      readonly text: string;
      readonly size: number;
      readonly fill: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly isStrong?: boolean;
    };

/** A drawing as plain data: set on the page, written into a file, or turned into a picture. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
