/** Two rings that overlap: organisations, and what they hold in common. */
export function Mark() {
  return (
    <svg width="28" height="20" viewBox="0 0 28 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <circle cx="18" cy="10" r="8" fill="none" stroke="var(--accent)" strokeWidth="2.5" />
    </svg>
  );
}
