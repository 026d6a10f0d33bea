// Asks for a plan, and says how it was made, or why there is none.

import { Problem } from './api.js';
import { element } from './dom.js';

const equipment = { chair: 'chair', wall: 'wall', mat: 'mat', band: 'band', dumbbell: 'dumbbells', step: 'step' };
const athand = new Set(['chair', 'wall', 'mat']);
const at = id => document.getElementById(id);

const boxes = Object.entries(equipment).map(([value, text]) => {
  const box = element('input', { type: 'checkbox', value, checked: athand.has(value) });
  at('make-equipment').append(element('label', { class: 'check' }, box, ` ${text}`));
  return box;
});

export const wishes = () => ({
  daysPerWeek: Number(at('make-days').value),
  minutesPerSession: Number(at('make-minutes').value),
  weeks: Number(at('make-weeks').value),
  seed: Number(at('make-seed').value),
  equipment: boxes.filter(box => box.checked).map(box => box.value),
});

// A refusal and a conflict are no plan; the reasons say what would help.
export function generationOf(result) {
  if (result.plan) return { ...result, reasons: new Map((result.explanations ?? []).map(item => [item.path, `${item.reason} ${item.dose}`])) };
  const why = result.refusal ? [...result.refusal.reasons.map(reason => reason.message), result.refusal.advice] : (result.conflicts ?? []).map(conflict => conflict.message);
  throw new Problem({ detail: `No plan can be made. ${why.join(' ')}` });
}

export function madeView(made) {
  const unmet = made.unmet ?? [], reminders = made.reminders ?? [];
  return [
    element('p', {}, made.state === 'complete' ? 'It meets all guidance that can warn of it.' : 'It is safe, and leaves guidance unmet:'),
    unmet.length === 0 ? null : element('ul', {}, unmet.map(item => element('li', {}, `${item.message} ${item.remedy}`))),
    reminders.length === 0 ? null : element('ul', { 'aria-label': 'To remember' }, reminders.map(item => element('li', {}, item.message))),
  ].filter(Boolean);
}
