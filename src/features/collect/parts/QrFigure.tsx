import { classNames } from '../../../ui/class-names.ts';
import { useQr } from './qr.ts';
import styles from './QrFigure.module.css';

interface QrFigureProps {
  text: string;
  /** What the code is for, for those who cannot see it. */
  label: string;
  /** Said in place of a code that would be too dense. */
  tooLong: string;
  /** Said when what draws codes could not be loaded. */
  failed: string;
  isLarge?: boolean;
}

/** Dark on light in every theme, as cameras expect it. */
export function QrFigure({ text, label, tooLong, failed, isLarge = false }: QrFigureProps) {
  const draw = useQr();
  if (draw === undefined) return null;
  if (draw === null) return <p role="alert">{failed}</p>;
  const code = draw(text);
  if (code === null) return <p>{tooLong}</p>;
  return (
    <svg
      className={classNames(styles.code, isLarge && styles.large)}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={code.path} />
    </svg>
  );
}
