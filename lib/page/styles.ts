/*
 * The launcher's and the dock's looks. The names are those of components/ui/tokens.css, of which a page gets no more than it
 * needs; styles.test.ts holds the two beside each other. Page styles do not reach in here, and nothing inherits.
 */
export const tokens = `
  --surface: light-dark(#ffffff, #181c1d);
  --raised: light-dark(#ffffff, #202526);
  --hover: light-dark(#eff2f2, #23292a);
  --line: light-dark(#e2e6e6, #2b3233);
  --line-strong: light-dark(#cbd2d2, #3b4445);
  --line-control: light-dark(#848d8f, #6f7b7d);
  --text: light-dark(#1a1f20, #e6e9e9);
  --text-2: light-dark(#475052, #b4bcbd);
  --text-3: light-dark(#5f696b, #949fa1);
  --accent: light-dark(#0a626c, #63bcc4);
  --accent-fill: light-dark(#0a626c, #1f7580);
  --accent-fill-hover: light-dark(#084e56, #247e89);
  --on-accent: light-dark(#ffffff, #ffffff);
  --accent-line: light-dark(#0f7f8c, #4aa3ab);
  --font: -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
  --radius-4: 4px;
  --radius-6: 6px;
  --radius-full: 999px;
  --shadow-pop: 0 1px 2px light-dark(rgb(16 24 26 / 0.10), rgb(0 0 0 / 0.5)), 0 6px 18px light-dark(rgb(16 24 26 / 0.12), rgb(0 0 0 / 0.5));
  --shadow-chip: 0 1px 2px light-dark(rgb(16 24 26 / 0.14), rgb(0 0 0 / 0.6)), 0 2px 8px light-dark(rgb(16 24 26 / 0.10), rgb(0 0 0 / 0.5));
  --shadow-dock: -1px 0 0 var(--line);
  --focus: 2px solid var(--accent-line);
  --quick: 90ms;
`;

const shared = `
  :host { ${tokens} color-scheme: light dark; }
  .all, .all * { box-sizing: border-box; }
  .all { all: initial; color-scheme: light dark; font: 400 12px/16px var(--font); color: var(--text); }
  [hidden] { display: none !important; }
  button { font: inherit; color: inherit; margin: 0; cursor: pointer; }
  button:focus-visible, [tabindex]:focus-visible { outline: var(--focus); outline-offset: 1px; }
  .icon { display: block; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; flex: none; }
  .quiet { color: var(--text-3); font-size: 11px; }
`;

const launcher = `
  .launcher { position: fixed; display: inline-flex; align-items: center; gap: 6px; height: 32px; padding: 0 10px 0 8px; background: var(--raised); color: var(--text); border: 1px solid var(--line-control); border-radius: var(--radius-6); box-shadow: var(--shadow-chip); line-height: 1; font-weight: 600; font-variant-numeric: tabular-nums; touch-action: none; user-select: none; transition: background-color var(--quick); }
  .launcher .icon { color: var(--accent); }
  .launcher[data-at="right"] { border-right: 0; border-radius: var(--radius-6) 0 0 var(--radius-6); }
  .launcher[data-at="left"] { border-left: 0; border-radius: 0 var(--radius-6) var(--radius-6) 0; }
  .launcher[data-at*="-"] { border-radius: var(--radius-full); padding: 0 12px 0 9px; }
  .launcher:hover { background: var(--hover); }
  .launcher:focus-visible { outline-offset: 2px; }
  .launcher.held { box-shadow: var(--shadow-pop); cursor: grabbing; border: 1px solid var(--line-control); border-radius: var(--radius-full); transition: none; }
  .count { min-width: 10px; text-align: center; }
  .none { color: var(--text-3); font-weight: 400; }
  .wait { width: 10px; height: 2px; background: var(--text-3); }
  .wait.reading { animation: breathe 1.6s ease-in-out infinite alternate; }
  @keyframes breathe { from { opacity: 1; } to { opacity: 0.35; } }
  .tip { position: fixed; display: flex; gap: 10px; align-items: center; height: 28px; padding: 0 10px; background: var(--raised); border: 1px solid var(--line-strong); border-radius: var(--radius-4); box-shadow: var(--shadow-pop); white-space: nowrap; pointer-events: none; }
  .menu { position: fixed; width: 216px; padding: 4px; background: var(--raised); border: 1px solid var(--line-strong); border-radius: var(--radius-6); box-shadow: var(--shadow-pop); }
  .menu button { display: flex; justify-content: space-between; align-items: center; width: 100%; min-height: 26px; padding: 4px 8px; border: 0; border-radius: var(--radius-4); background: none; text-align: left; overflow-wrap: anywhere; }
  .menu button:hover, .menu button:focus { background: var(--hover); }
  .menu button:focus-visible { outline-offset: -2px; }
  .menu hr { border: 0; border-top: 1px solid var(--line); margin: 4px -4px; }
`;

/*
 * The handle stands beside the frame and never over it: Chrome counts a frame of which any part is covered as not visible, and the
 * panel takes no press while it is not (components/panel/use-acting-guard.ts).
 */
const dock = `
  .dock { position: fixed; top: 0; bottom: 0; right: calc(-1px * var(--beside, 0)); display: flex; flex-direction: column; background: var(--surface); box-shadow: var(--shadow-dock); }
  .dock iframe { flex: 1; width: 100%; min-height: 0; border: 0; color-scheme: light dark; background: var(--surface); }
  .dock.resizing iframe { pointer-events: none; }
  .handle { position: absolute; top: 0; bottom: 0; left: -8px; width: 8px; cursor: ew-resize; touch-action: none; }
  .handle::after { content: ""; position: absolute; inset: 0 0 0 6px; transition: background-color var(--quick); }
  .handle:hover::after, .handle:focus-visible::after, .resizing .handle::after { background: var(--accent-line); }
  .handle:focus-visible { outline-offset: -2px; }
  .notice { padding: 12px 16px; border-bottom: 1px solid var(--line); color: var(--text-2); }
  .notice h2 { margin: 0 0 4px; font: 600 14px/20px var(--font); color: var(--text); }
  .notice p { margin: 0; font-size: 13px; line-height: 18px; }
  .notice .buttons { display: flex; gap: 8px; margin-top: 12px; }
  .button { min-height: 28px; padding: 0 10px; border: 1px solid var(--line-control); border-radius: var(--radius-4); background: var(--raised); color: var(--text); font-weight: 500; }
  .button:hover { background: var(--hover); }
  .button.main { border-color: transparent; background: var(--accent-fill); color: var(--on-accent); }
  .button.main:hover { background: var(--accent-fill-hover); }
`;

export const styles = `${shared}${launcher}${dock}
  @media (prefers-reduced-motion: reduce) { .all * { animation: none !important; transition: none !important; } }
  @media print { .all { display: none; } }
`;
