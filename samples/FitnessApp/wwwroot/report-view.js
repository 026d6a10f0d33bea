// The whole result: verdict, the person, what can't be decided, the plan, and what could not be read.

import { button, element } from './dom.js';
import { findingView } from './finding-view.js';
import { madeView } from './generate.js';
import { openQuestions } from './open-questions.js';
import { planView } from './plan-view.js';
import { count, outcomes } from './words.js';

export function reportView(answer, actions, history) {
  const { report } = answer;
  const about = report.findings.filter(finding => finding.path.startsWith('client:') || finding.path === '');
  return [
    verdict(report),
    toolbar(report, actions, history),
    section('About the person', [
      element('p', { class: 'assessment' }, report.assessment.reasons.map(reason => reason.message).join(' ')),
      about.map(finding => findingView(finding, actions.apply)),
    ]),
    answer.made ? section('How this plan was made', madeView(answer.made)) : null,
    section(answer.plan.name ?? 'The plan', planView(answer, actions), 'plan'),
    report.undetermined.length === 0 ? null : section('Can\'t be decided yet', element('ul', { class: 'open' }, openQuestions(answer).map(question => element('li', {}, question)))),
    answer.unread.length === 0 ? null : section('Lines not understood', element('ul', { class: 'unread' }, answer.unread.map(line => element('li', {}, `Line ${line.line}: `, element('q', {}, line.text.trim()), line.reason ? ` ${line.reason}` : '')))),
    element('p', { class: 'hint' }, `Judged by rules ${report.rules.version}, preset ${report.rules.preset}, as of ${report.asOf}. Information, not medical advice.`),
  ];
}

export const summaryOf = report => `${outcomes[report.outcome][0]}: ${counts(report)}.`;

function counts(report) {
  const of = severity => report.findings.filter(finding => finding.severity === severity).length;
  return [count(of('error'), 'error'), count(of('warning'), 'warning'), count(of('info'), 'note'), ...(report.notAssessed.length > 0 ? [`${count(report.notAssessed.length, 'exercise')} not recognised`] : [])].join(', ');
}

function verdict(report) {
  const [title, meaning] = outcomes[report.outcome];
  return element('div', { class: `verdict ${report.outcome}` },
    element('p', { class: 'outcome' }, title),
    element('p', {}, `${counts(report)}. ${meaning}`),
    report.assessment.gate === 'open' ? null : element('p', {}, element('strong', {}, report.assessment.gate === 'stop' ? 'No exercise before a clinician has looked.' : 'A clinician should clear this person first.')));
}

function toolbar(report, actions, history) {
  const notes = element('input', { type: 'checkbox', id: 'show-notes' });
  notes.addEventListener('change', () => document.getElementById('report').classList.toggle('with-notes', notes.checked));
  notes.checked = document.getElementById('report').classList.contains('with-notes');
  return element('div', { class: 'toolbar', role: 'group', 'aria-label': 'What to do with the plan' },
    button('Mend what software may', () => actions.mend(false), { id: 'mend' }),
    button('Mend as far as possible', () => actions.mend(true), { id: 'mend-all' }),
    button(history.length === 0 ? 'Undo' : `Undo: ${history.at(-1).done}`, actions.undo, { id: 'undo', disabled: history.length === 0 }),
    button('Print', actions.print, { id: 'print' }),
    button('Save as JSON', actions.save, { id: 'save' }),
    element('label', { class: 'check' }, notes, ' Show notes'));
}

function section(title, content, id) {
  return element('section', { class: 'part', id }, element('h3', {}, title), content);
}
