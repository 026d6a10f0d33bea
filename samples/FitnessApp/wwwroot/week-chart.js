// A week as a picture: impacts of each day against 50, and the other measures against their targets. What it shows is also said in words.

import { element, svg } from './dom.js';
import { shown } from './words.js';

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const width = 320, plotHeight = 96, barWidth = 28, step = width / 7;

export function weekChart(week, targets) {
  const impacts = impactWords(week, targets);
  return element('figure', { class: 'chart' },
    element('figcaption', {}, 'The week in numbers'),
    element('div', { class: 'chart-parts' },
      element('div', {}, element('p', { class: 'chart-title' }, 'Moderate or higher impacts a day'), impactBars(week, targets, impacts), element('p', { class: 'chart-note' }, impacts)),
      element('div', {},
        gauge('Days of strength work', week.resistanceDays, targets.resistanceDaysPerWeek, ' days', 7),
        gauge('Balance work', week.balanceMinutes, targets.balanceMinutesPerWeek, ' min'),
        gauge('On the feet', week.weightBearingMinutes, targets.weightBearingMinutesPerWeek, ' min'))));
}

function impactWords(week, targets) {
  const most = Math.max(...week.moderateImpactsPerDay);
  const done = most === 0 ? 'None on any known day.' : `At most ${shown(most)} on a day.`;
  return targets.impactsPerDay ? `${done} The goal is ${targets.impactsPerDay.min} on most days.` : `${done} For this person impacts are no goal.`;
}

function impactBars(week, targets, words) {
  const goal = targets.impactsPerDay?.min;
  const top = Math.max(goal ?? 0, ...week.moderateImpactsPerDay, 10) * 1.2;
  const y = value => plotHeight - value / top * plotHeight;
  return svg('svg', { viewBox: `0 -12 ${width} ${plotHeight + 32}`, role: 'img', 'aria-label': `Impacts from Monday to Sunday: ${week.moderateImpactsPerDay.map(shown).join(', ')}. ${words}` },
    week.moderateImpactsPerDay.map((value, day) => svg('g', {},
      svg('rect', { class: goal === undefined ? 'bar risky' : value >= goal ? 'bar met' : 'bar', x: day * step + (step - barWidth) / 2, y: y(value), width: barWidth, height: Math.max(plotHeight - y(value), 0), rx: 3 }),
      value > 0 ? svg('text', { class: 'value', x: (day + 0.5) * step, y: y(value) - 4 }, shown(value)) : null,
      svg('text', { class: 'day', x: (day + 0.5) * step, y: plotHeight + 16 }, dayNames[day]))),
    svg('line', { class: 'axis', x1: 0, x2: width, y1: plotHeight, y2: plotHeight }),
    goal === undefined ? null : svg('g', {}, svg('line', { class: 'goal', x1: 0, x2: width, y1: y(goal), y2: y(goal) }), svg('text', { class: 'goal-text', x: 2, y: y(goal) - 4 }, `${goal}`)));
}

function gauge(title, value, target, unit, least = 10) {
  const words = target ? `${shown(value)}${unit}; the target is ${target.max ? `${target.min} to ${target.max}` : target.min}` : `${shown(value)}${unit}`;
  const top = Math.max(value, (target?.max ?? target?.min ?? 0) * 1.25, least);
  const x = amount => amount / top * width;
  const met = target && value >= target.min && (!target.max || value <= target.max);
  return element('div', { class: 'gauge' },
    element('p', { class: 'chart-title' }, title, ' ', element('span', { class: 'gauge-value' }, words)),
    svg('svg', { viewBox: `0 0 ${width} 18`, role: 'img', 'aria-label': `${title}: ${words}.` },
      svg('rect', { class: 'track', width, height: 12, y: 3, rx: 6 }),
      target?.max ? svg('rect', { class: 'band', x: x(target.min), width: x(target.max) - x(target.min), y: 3, height: 12 }) : null,
      svg('rect', { class: met ? 'bar met' : 'bar', width: x(value), height: 12, y: 3, rx: 6 }),
      target ? svg('line', { class: 'goal', x1: x(target.min), x2: x(target.min), y1: 0, y2: 18 }) : null));
}
