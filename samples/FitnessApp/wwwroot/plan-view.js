// The plan line by line, each finding where it belongs.

import { button, element } from './dom.js';
import { findingView } from './finding-view.js';
import { weekChart } from './week-chart.js';
import { days, dose } from './words.js';

export function planView(answer, actions) {
  const view = new PlanView(answer, actions);
  return answer.plan.weeks.map((week, index) => view.week(week, index));
}

class PlanView {
  #answer;
  #actions;
  #findings;
  #open;
  #unknown;

  constructor(answer, actions) {
    const { findings, undetermined, notAssessed } = answer.report;
    [this.#answer, this.#actions] = [answer, actions];
    this.#findings = Map.groupBy(findings, finding => finding.path);
    this.#unknown = new Map(notAssessed.map(item => [item.path, item]));
    this.#open = new Set(undetermined.flatMap(matter => matter.paths));
  }

  week(week, index) {
    const path = `/weeks/${index}`;
    const summary = this.#answer.report.summary.weeks[index];
    const [first, last] = [summary.firstWeek, summary.firstWeek + summary.repeat - 1];
    const only = this.#answer.plan.weeks.length === 1;
    const parts = [
      weekChart(summary, this.#answer.targets),
      this.#at(path),
      week.sessions.map((session, s) => this.#session(session, `${path}/sessions/${s}`)),
    ];
    const title = first === last ? `Week ${first}` : `Weeks ${first} to ${last}`;
    return only
      ? element('section', { class: 'week' }, element('h3', {}, title), parts)
      : element('details', { class: 'week', open: index === 0 }, element('summary', {}, element('h3', {}, title)), parts);
  }

  #session(session, path) {
    return element('section', { class: 'session' },
      element('h4', {}, [days(session), session.name].filter(Boolean).join(': ') || 'Session'),
      this.#at(path),
      element('ol', { class: 'lines' }, session.prescriptions.map((item, p) => this.#line(item, `${path}/prescriptions/${p}`))));
  }

  #line(item, path) {
    const line = this.#answer.lines[path];
    const gravest = ['error', 'warning', 'info'].find(severity => this.#findings.get(path)?.some(finding => finding.severity === severity));
    return element('li', { class: `line ${gravest ?? (this.#unknown.has(path) ? 'unknown' : 'clear')}`, 'data-path': path },
      element('p', { class: 'what' },
        element('span', { class: 'name' }, item.name ?? this.#answer.names[item.exercise] ?? item.exercise), ' ',
        element('span', { class: 'dose' }, dose(item)),
        line ? element('span', { class: 'number' }, ` line ${line}`) : null),
      this.#reason(path),
      this.#notRecognised(path),
      this.#at(path));
  }

  #reason(path) {
    const reason = this.#answer.made?.reasons.get(path);
    return reason ? element('p', { class: 'made' }, reason) : null;
  }

  #at(path) {
    // That an exercise is not recognised is said already, with suggestions.
    const found = (this.#findings.get(path) ?? []).filter(finding => finding.category !== 'input' || !this.#unknown.has(path));
    return found.length === 0 ? null : element('div', { class: 'findings' }, found.map(finding => findingView(finding, this.#actions.apply)));
  }

  #notRecognised(path) {
    const item = this.#unknown.get(path);
    if (!item) return null;
    const partly = item.reason === 'partlyKnown';
    return element('div', { class: 'finding unknown' },
      element('p', { class: 'message' }, element('strong', { class: 'severity' }, partly ? 'Partly known' : 'Not recognised'), ' ',
        partly ? 'Not in the catalogue; judged by what its name tells.' : `So not assessed; that does not mean safe.${this.#open.has(path) ? ' The plan can\'t be decided without it.' : ''}`),
      item.suggestions.length === 0 ? null : element('div', { class: 'fixes' }, 'Was it ', item.suggestions.map(id => this.#suggestion(id, item, path)), '?'));
  }

  #suggestion(id, item, path) {
    const name = this.#answer.names[id] ?? id;
    return button(name, () => this.#actions.name(path, id, name), { class: 'fix', 'aria-label': `It is ${name}, for ${item.name}` });
  }
}
