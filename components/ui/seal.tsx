/** The seal of the house: 关, cut white into vermilion. Drawn with strokes, so that no font decides its shape. */
export function Seal({
  size = 32,
  label,
}: {
  size?: number;
  /** Spoken name; without it the mark is decoration. */ label?: string;
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 64 64"
      focusable="false"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path fill="var(--seal)" d="M6 3.5 57.5 3 61 7l-.6 50.5-3.9 3.5L7 60.5 3 57 3.6 6.5Z" />
      <g fill="none" stroke="var(--seal-ink)" strokeWidth="5.2" strokeLinecap="square">
        <path d="m21 11.5 5 8.5M43 11.5 38 20" />
        <path d="M16 25.5h32M11.5 38h41" />
        <path d="M32 26v10c0 8-7 14-18.5 18M33 38.5C36.5 46 42 51 51 54" />
      </g>
    </svg>
  );
}
