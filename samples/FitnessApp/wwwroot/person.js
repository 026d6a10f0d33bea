// The form of the person: draws it, fills it from a client document, and reads it back into one.

import { button, element } from './dom.js';
import { fields, lists, unknown } from './person-fields.js';

export class PersonForm {
  #rest = {};
  #inputs = new Map();
  #lists = new Map();

  constructor(container) {
    for (const field of fields) container.append(this.#field(field));
    for (const list of lists) container.append(this.#list(list));
  }

  // Facts for which the form has no field are kept as they are.
  fill(client) {
    this.#rest = { ...client };
    for (const [name, input] of this.#inputs) {
      input.value = client[name] ?? '';
      delete this.#rest[name];
    }
    for (const [name, list] of this.#lists) {
      list.show(client[name]);
      delete this.#rest[name];
    }
  }

  read() {
    const client = { ...this.#rest };
    for (const field of fields) {
      const value = this.#inputs.get(field.name).value.trim();
      if (value !== '') client[field.name] = field.kind === 'number' ? numberOf(value) : value;
    }
    for (const [name, list] of this.#lists) {
      const entries = list.read();
      if (entries !== null) client[name] = entries;
    }
    return client;
  }

  #field(field) {
    const id = `person-${field.name}`;
    const input = field.kind === 'number'
      ? element('input', { id, inputmode: 'decimal', autocomplete: 'off', placeholder: unknown })
      : select(id, { '': unknown, ...field.options });
    this.#inputs.set(field.name, input);
    return element('div', { class: 'field' }, element('label', { for: id }, field.label), input);
  }

  #list(list) {
    const made = new EntryList(list);
    this.#lists.set(list.name, made);
    return made.element;
  }
}

// "Not known", "none", or entries: three things, as in the contract.
class EntryList {
  #list;
  #state;
  #entries = element('div', { class: 'entries' });
  #add;

  constructor(list) {
    this.#list = list;
    const id = `person-${list.name}`;
    this.#state = select(id, { '': unknown, none: list.none, some: 'one or more' });
    this.#state.addEventListener('change', () => this.#changed());
    this.#add = button(`Add a ${list.entry}`, () => this.#entry().querySelector('select, input').focus(), { hidden: true });
    this.element = element('div', { class: 'field list', role: 'group', 'aria-label': list.label },
      element('label', { for: id }, list.label), this.#state, this.#entries, this.#add);
  }

  show(values) {
    this.#entries.replaceChildren();
    this.#state.value = values === undefined || values === null ? '' : values.length === 0 ? 'none' : 'some';
    for (const value of values ?? []) this.#entry(value);
    this.#add.hidden = this.#state.value !== 'some';
  }

  read() {
    if (this.#state.value === '') return null;
    if (this.#state.value === 'none') return [];
    const entries = [...this.#entries.children].map(entry => entry.read());
    return entries.length === 0 ? null : entries;
  }

  #changed() {
    this.#entries.replaceChildren();
    this.#add.hidden = this.#state.value !== 'some';
    if (this.#state.value === 'some') this.#entry();
  }

  #entry(value) {
    const parts = this.#list.parts ?? [{ name: '', label: this.#list.entry, options: this.#list.options, required: true }];
    const rest = this.#list.parts ? { ...value } : {};
    const inputs = parts.map(part => {
      const input = part.options ? select(null, part.required ? part.options : { '': unknown, ...part.options }) : element('input', { autocomplete: 'off', placeholder: unknown });
      const known = part.name === '' ? value : value?.[part.name];
      if (known !== undefined && known !== null) input.value = String(known);
      delete rest[part.name];
      return input;
    });
    const remove = button('Remove', () => {
      entry.remove();
      this.#add.focus();
    }, { 'aria-label': `Remove this ${this.#list.entry}` });
    const entry = element('div', { class: 'entry' }, parts.map((part, i) => element('label', {}, element('span', {}, part.label), inputs[i])), remove);
    entry.read = () => this.#list.parts ? { ...rest, ...Object.fromEntries(parts.map((part, i) => [part.name, partOf(inputs[i].value.trim())]).filter(([, read]) => read !== undefined)) } : inputs[0].value;
    this.#entries.append(entry);
    return entry;
  }
}

function select(id, options) {
  return element('select', { id }, Object.entries(options).map(([value, text]) => element('option', { value }, text)));
}

// What is no number goes out as it was written: the app says what is wrong with it.
function numberOf(text) {
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : text;
}

function partOf(text) {
  return text === '' ? undefined : text === 'true' ? true : text === 'false' ? false : text;
}
