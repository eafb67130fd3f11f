/** A difference with its sign; none where it reads as nothing. */
export function signed(value: number, show: (value: number) => string): string {
  const size = show(Math.abs(value));
  if (size === show(0)) return size;
  return `${value > 0 ? '+' : '−'}${size}`;
}
