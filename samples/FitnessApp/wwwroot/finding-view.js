// A finding: how grave, what is the matter, why, from which source, and what would mend it.

import { button, element } from './dom.js';
import { citation, measured, severities } from './words.js';

const asks = { needsReview: 'Look at it first: it adds, raises, moves or replaces something.', automatic: 'It only takes away load or hazard.' };

export function findingView(finding, apply) {
  const edits = (finding.fixes ?? []).filter(fix => fix.edits.length > 0);
  const advice = (finding.fixes ?? []).filter(fix => fix.edits.length === 0);
  return element('article', { class: `finding ${finding.severity}`, 'data-rule': finding.ruleId },
    element('p', { class: 'message' }, element('strong', { class: 'severity' }, severities[finding.severity]), ' ', finding.message),
    element('details', {},
      element('summary', {}, `Why: ${finding.ruleId}`),
      element('p', {}, element('strong', {}, finding.title), `. ${measured(finding)}`),
      element('p', {}, finding.advice),
      element('ul', { class: 'sources', 'aria-label': 'Sources' }, finding.citations.map(item => element('li', {}, citation(item))))),
    advice.map(fix => element('p', { class: 'advice' }, fix.title)),
    edits.length > 0 && element('div', { class: 'fixes' }, edits.map(fix => fixView(fix, finding, apply))) || null);
}

function fixView(fix, finding, apply) {
  const made = button(fix.title, () => apply(fix), { class: 'fix', title: asks[fix.applicability], 'aria-label': `Apply: ${fix.title}, for ${finding.ruleId}` });
  return element('span', { class: 'fix-line' }, made, fix.applicability === 'needsReview' ? element('span', { class: 'review' }, 'to review') : null);
}
