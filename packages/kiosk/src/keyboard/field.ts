/** Where somebody types. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

const setValue = (field: TextField, value: string): void => {
  // The setter of the prototype: frameworks put one of their own on the field, and would think that they changed it.
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
};

/** What was typed into a field for numbers that is none yet, as `1.`: the field itself would throw it away. */
const begun = new WeakMap<TextField, string>();
const valueOf = (field: TextField): string => begun.get(field) ?? field.value;

function replaceValue(field: TextField, text: string): void {
  const before = field.value;
  setValue(field, text);
  begun.delete(field);
  if (field.value === text) return;
  setValue(field, before);
  begun.set(field, text);
}

/** Changes a field as the browser does when a person types: may be refused, obeys `maxlength`, and everybody hears of it. */
function edit(field: TextField, inputType: string, data: string | null, [from, to]: readonly [number, number]): boolean {
  const event = { bubbles: true, composed: true, inputType, data };
  if (!field.isConnected || field.readOnly || field.disabled || !field.dispatchEvent(new InputEvent('beforeinput', { ...event, cancelable: true }))) return false;
  const room = field.maxLength < 0 ? Infinity : field.maxLength - (field.value.length - (to - from));
  const text = (data ?? '').slice(0, Math.max(0, room));
  if (text === '' && from === to) return false;
  // Inputs for numbers and e-mail have no caret that a script may read: there one types at the end.
  if (field.selectionStart === null) replaceValue(field, valueOf(field).slice(0, from) + text + valueOf(field).slice(to));
  else field.setRangeText(text, from, to, 'end');
  return field.dispatchEvent(new InputEvent('input', { ...event, data: text || null }));
}

const selection = (field: TextField): [number, number] => [field.selectionStart ?? valueOf(field).length, field.selectionEnd ?? valueOf(field).length];

/** Types a text at the caret. */
export const typeText = (field: TextField, text: string): boolean => edit(field, 'insertText', text, selection(field));

/** Takes away what is selected, or the character before the caret, whole even where it is two units. */
export function backspace(field: TextField): boolean {
  const [from, to] = selection(field);
  const before = from === to ? from - ([...valueOf(field).slice(0, from)].at(-1)?.length ?? 0) : from;
  return edit(field, 'deleteContentBackward', null, [before, to]);
}

/** Enter: whoever listens to keys goes first, then a new line, or the form is sent. */
export function enter(field: TextField): void {
  const key = { key: 'Enter', code: 'Enter', bubbles: true, composed: true, cancelable: true };
  const wanted = field.dispatchEvent(new KeyboardEvent('keydown', key));
  if (wanted && field instanceof HTMLTextAreaElement) typeText(field, '\n');
  else if (wanted) field.form?.requestSubmit();
  field.dispatchEvent(new KeyboardEvent('keyup', key));
}
