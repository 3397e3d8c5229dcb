'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

type Field = HTMLTextAreaElement | HTMLInputElement;

const keyOf = (form: string) => `guanxi-lab/${form}/1`;
const fieldsOf = (form: HTMLFormElement): Field[] => [
  ...form.querySelectorAll<Field>('textarea[name], input[type="checkbox"][name]'),
];

/** Storage may be full, or closed to us: then the sheet is kept as long as the page. */
function quietly<Result>(what: () => Result): Result | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}

function read(form: string): ReadonlyMap<string, unknown> {
  const found: unknown = quietly(() => JSON.parse(window.localStorage.getItem(keyOf(form)) ?? '{}'));
  return new Map(Object.entries(found ?? {}));
}

function keep(form: HTMLFormElement): void {
  const filled = fieldsOf(form).flatMap((field): [string, string | boolean][] => {
    const value = field instanceof HTMLInputElement ? field.checked : field.value;
    return value ? [[field.name, value]] : [];
  });
  quietly(() => window.localStorage.setItem(keyOf(form.id), JSON.stringify(Object.fromEntries(filled))));
}

/** The frame takes the height of the text, and the field that of the frame. */
function fit(field: Field): void {
  if (field instanceof HTMLTextAreaElement && field.parentElement)
    field.parentElement.dataset.text = field.value;
}

/** Prints and clears the sheet, and keeps what is typed. The sheet itself stays plain HTML. */
export function SheetDesk({
  form: id,
  strings,
}: {
  form: string;
  strings: { readonly print: string; readonly clear: string; readonly reallyClear: string };
}) {
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return undefined;
    const kept = read(id);
    for (const field of fieldsOf(form)) {
      const value = kept.get(field.name);
      if (field instanceof HTMLInputElement) field.checked ||= value === true;
      // What was typed before the script came is not written over.
      else if (typeof value === 'string' && field.value === '') field.value = value;
      fit(field);
    }
    const onInput = ({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement) fit(target);
      keep(form);
      setAsked(false);
    };
    form.addEventListener('input', onInput);
    return () => form.removeEventListener('input', onInput);
  }, [id]);

  function clear() {
    if (!asked) {
      setAsked(true);
      return;
    }
    const form = document.getElementById(id);
    if (form instanceof HTMLFormElement) {
      form.reset();
      fieldsOf(form).forEach(fit);
      keep(form);
    }
    setAsked(false);
  }

  return (
    <>
      <Button weight="main" onClick={() => window.print()}>
        {strings.print}
      </Button>
      <Button onClick={clear}>{asked ? strings.reallyClear : strings.clear}</Button>
    </>
  );
}
