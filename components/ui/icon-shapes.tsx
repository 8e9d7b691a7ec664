import type { ReactNode } from 'react';

/** The drawn symbols, each on a 16 x 16 ground. Strokes take the colour of the text beside them. */
export const iconShapes = {
  check: <path d="m3 8.5 3.3 3.3L13 4.8" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  compare: <path d="M8 2.5v11M2.5 5.5h3M2.5 8.5h3M10.5 5.5h3M10.5 8.5h3" />,
  decision: <path d="M8 14V8M8 8 3.5 3.5M8 8l4.5-4.5M3 6.5v-3h3M13 6.5v-3h-3" />,
  dock: (
    <>
      <rect x="2" y="3" width="12" height="10" rx="1.5" />
      <path d="M10 3v10" />
    </>
  ),
  down: <path d="m4 6 4 4 4-4" />,
  fall: <path d="m3 4.5 9 8M6.5 12.8l5.7-.1.1-5.6" />,
  fault: (
    <>
      <path d="M5.4 2h5.2L14 5.4v5.2L10.6 14H5.4L2 10.6V5.4z" strokeLinejoin="round" />
      <path d="M8 5v3.6M8 10.6v.4" />
    </>
  ),
  feedback: <path d="M2.5 3h11v8H8l-3 2.5V11H2.5z" strokeLinejoin="round" />,
  grip: <path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" strokeWidth="2" strokeLinecap="round" />,
  import: <path d="M8 2.5v7M5 6.8l3 3 3-3M3 10.5v3h10v-3" />,
  journey: (
    <>
      <path d="M1 8h2M6 8h4M13 8h2" />
      <circle cx="4.5" cy="8" r="1.5" />
      <circle cx="11.5" cy="8" r="1.5" />
    </>
  ),
  left: <path d="m10 4-4 4 4 4" />,
  level: <path d="M2.5 8h10.5M9.8 4.6 13.2 8l-3.4 3.4" />,
  loop: <path d="M13 8a5 5 0 1 1-1.5-3.5M11.8 1.8v2.9H8.9" />,
  mark: (
    <>
      <path d="M1 8h3.6M11.4 8H15" />
      <circle cx="8" cy="8" r="3.25" />
    </>
  ),
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2" strokeLinecap="round" />,
  open: <path d="M9 3h4v4M13 3 7.5 8.5M6.5 4H3.5v8.5H12V9.5" />,
  part: (
    <>
      <circle cx="8" cy="8" r="5.75" strokeDasharray="3 2.2" />
      <path d="M8 5v3.6M8 10.6v.4" />
    </>
  ),
  possible: <circle cx="8" cy="8" r="4.5" strokeDasharray="2.2 1.8" />,
  praise: (
    <path d="M8 13.2C4.6 10.8 2.2 8.8 2.2 6.2c0-1.8 1.3-3 2.9-3 1.2 0 2.3.7 2.9 1.8.6-1.1 1.7-1.8 2.9-1.8 1.6 0 2.9 1.2 2.9 3 0 2.6-2.4 4.6-5.8 7z" />
  ),
  problem: (
    <>
      <path d="M8 2 14.4 8 8 14 1.6 8z" fill="currentColor" stroke="none" />
      <path d="M8 5.2v3.4M8 10.1v.5" stroke="var(--surface)" />
    </>
  ),
  question: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M6.2 6.6c.1-1 .8-1.6 1.8-1.6s1.8.6 1.8 1.5c0 1.2-1.8 1.3-1.8 2.5M8 10.8v.4" />
    </>
  ),
  request: <path d="M3 8h10M8 3v10" />,
  right: <path d="m6 4 4 4-4 4" />,
  rise: <path d="m3 11.5 9-8M6.5 3.2l5.7.1.1 5.6" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  settings: (
    <>
      <path d="M2.5 5h5M11.5 5h2M2.5 11h2M8.5 11h5" />
      <circle cx="9.5" cy="5" r="1.75" />
      <circle cx="6.5" cy="11" r="1.75" />
    </>
  ),
  strong: <circle cx="8" cy="8" r="4.5" fill="currentColor" />,
  themes: <path d="M3 4h10M3 8h10M3 12h6" />,
  undo: <path d="M3 6.5h6.2a3.4 3.4 0 0 1 0 6.8H6M5.8 3.5l-3 3 3 3" />,
  warn: (
    <>
      <path d="M8 2.3 14.3 13H1.7z" strokeLinejoin="round" />
      <path d="M8 6.4v3.2M8 11.2v.3" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof iconShapes;
