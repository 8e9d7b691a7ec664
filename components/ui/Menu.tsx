import { Fragment, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { nextItem } from './menu-keys.ts';
import { placeBeside } from './place-beside.ts';
import { useEscape } from './use-escape.ts';
import css from './Menu.module.css';

export type MenuItem = {
  readonly id: string;
  readonly label: string;
  /** One of a set: shown and said as chosen or not. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  /** A line above it. */
  readonly apart?: boolean;
  readonly onPick: () => void;
};

export type MenuTrigger = {
  readonly ref: (element: HTMLButtonElement | null) => void;
  readonly popoverTarget: string;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
};

type Props = {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Draws the button that opens it; spread what it is given on that button. */
  readonly trigger: (trigger: MenuTrigger) => ReactNode;
};

/**
 * A menu in the browser's top layer, so that nothing clips it. The `popover` attribute brings opening, closing on a click
 * elsewhere and a press on its button; keys follow the WAI-ARIA menu button pattern.
 */
export function Menu({ label, items, trigger }: Props) {
  const id = useId();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  /** Only once it is shown: before that it has no size to be placed by. */
  function onShown(): void {
    const list = menu.current;
    if (!list?.matches(':popover-open') || !button) return;
    placeBeside(list, button);
    const chosen = list.querySelector<HTMLElement>('[aria-checked="true"]') ?? list.querySelector<HTMLElement>(itemSelector);
    chosen?.focus();
  }

  function close(): void {
    menu.current?.hidePopover();
    button?.focus();
  }
  useEscape(open, close);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Tab') close();
    const all = [...(menu.current?.querySelectorAll<HTMLElement>(itemSelector) ?? [])];
    const next = nextItem(
      event.key,
      all.findIndex((item) => item === document.activeElement),
      all.map((item) => item.textContent),
    );
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  }

  return (
    <>
      {trigger({ ref: setButton, popoverTarget: id, 'aria-haspopup': 'menu', 'aria-expanded': open })}
      <div
        ref={menu}
        id={id}
        role="menu"
        aria-label={label}
        popover="auto"
        className={css.menu}
        onKeyDown={onKeyDown}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={onShown}
      >
        {open &&
          items.map((item) => (
            <Fragment key={item.id}>
              {item.apart && <hr />}
              <button
                type="button"
                role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
                {...(item.checked === undefined ? {} : { 'aria-checked': item.checked })}
                tabIndex={-1}
                disabled={item.disabled}
                onClick={() => {
                  close();
                  item.onPick();
                }}
              >
                {item.label}
                {item.checked && <Icon name="check" size={12} />}
              </button>
            </Fragment>
          ))}
      </div>
    </>
  );
}

const itemSelector = '[role^="menuitem"]:not(:disabled)';
