import type { guide as ja } from './ja.ts';

export const guide = {
  title: 'Three rollout patterns',
  lead: 'There are three broad ways to roll out generative AI. None is right in itself. Three things decide: the company’s culture, whether people at ease with IT work in the departments, and how far management gets involved. When in doubt, start from hybrid.',
  experience:
    'This is what many companies report from experience. It is not a measurement. Survey figures are listed separately, with their sources.',

  'compare.title': 'Side by side',
  'compare.pattern': 'Pattern shown',
  'compare.aspect': 'Aspect',
  'mark.recommended': 'Recommended',
  'mark.leading': 'Favoured by answers',
  'here.recommended': 'Recommended for this company: {pattern}.',
  'here.in-doubt': 'The answers favour {leading}, but doubts remain, so the recommendation is {pattern}.',
  'here.leading': 'The answers favour {leading}. There are too few of them for a recommendation.',
  'here.unknown': 'There are too few answers for a recommendation.',
  'band.title': 'Where this company is',
  'band.top': 'Management is ahead',
  'band.field': 'Departments are ahead',
  'band.place':
    'This company is in the {pattern} range. Further left, management is ahead; further right, the departments are.',

  'row.lead': 'Who leads',
  'row.start': 'How it starts',
  'row.speed': 'How fast it spreads',
  'row.strength': 'Strength',
  'row.weakness': 'Weakness',
  'row.stick': 'How well use sticks',
  'row.fits': 'Fits',
  'row.unfit': 'Does not fit',
  'topDown.lead': 'Management or corporate planning',
  'topDown.start': 'Management sets aim, date and rules. One pilot is measured first; then all departments follow',
  'topDown.speed': 'Quick to start, and uniform',
  'topDown.strength': 'Budget, rules and message from day one',
  'topDown.weakness': 'People get it without needing it, so many never start',
  'topDown.stick': 'Low, unless somebody follows up',
  'topDown.fits': 'The president decides and everyone follows. Planning staff. Few people at ease with IT',
  'topDown.unfit': 'Nobody follows up afterwards. Work differs a lot between departments',
  'hybrid.lead': 'Management sets the aim, departments try',
  'hybrid.start': 'One department, one task, under a stated aim',
  'hybrid.speed': 'Moderate: it spreads as results come in',
  'hybrid.strength': 'Use sticks, and the company learns',
  'hybrid.weakness': 'Stalls without someone who links management and the departments',
  'hybrid.stick': 'Highest of the three',
  'hybrid.fits': 'Most small and mid-sized firms: a direction from management, one willing department',
  'hybrid.unfit': 'No one links the two sides. Management can’t say what it is for',
  'bottomUp.lead': 'One department, and a keen person in it',
  'bottomUp.start': 'One person, with one task of their own',
  'bottomUp.speed': 'Slow: other departments take time to hear of it',
  'bottomUp.strength': 'Real need, real use',
  'bottomUp.weakness': 'Scattered tools, know-how nobody shares, weak control',
  'bottomUp.stick': 'High in the first department, low across the company',
  'bottomUp.fits': 'People try things freely. Able people in the departments. Management watches',
  'bottomUp.unfit': 'Departments rarely talk to each other. Data needs tight control',

  'failures.title': 'Two ways to fail',
  'failures.avoid': 'To avoid it',
  'failures.all.name': 'Everyone at once, without a purpose',
  'failures.all.text':
    'Everyone gets an account, and management waits. The able run ahead and the rest are left behind. The gap at work widens and no return shows. “I don’t know how” is heard and dropped.',
  'failures.all.avoid': 'Before handing anything out, decide what it is for and which task comes first.',
  'failures.left.name': 'Left to each team',
  'failures.left.text':
    'Each department is told to get on with it. Tools and habits differ, so know-how never adds up. Nobody can say which data goes where.',
  'failures.left.avoid': 'Name the allowed tools and the shared rules first, and give people a place to share results.',
  'failures.note': 'Some people are quick with it and some are not, in every company. Plan for that.',

  'rule.title': 'The rule of success',
  'rule.lead':
    'Most companies that succeeded say they started small. Small means a narrow scope; it does not mean less care.',
  'rule.pick.name': 'Pick one',
  'rule.pick.text': 'In one department, choose one task that people find slow or tedious.',
  'rule.try.name': 'Try it small',
  'rule.try.text': 'Two or three people, one or two weeks, one question: “Does this look worth it?”',
  'rule.tell.name': 'Say it in hours',
  'rule.tell.text': 'Report “this task now takes so many hours less a month”, and take it to the next department.',
  'rule.note':
    'Any department can be first: sales, general affairs, corporate planning, the shop floor. An outside adviser’s eye helps too.',

  'prepare.title': 'Before you start',
  'prepare.purpose.name': 'A purpose and a task',
  'prepare.purpose.text': 'Say in one sentence what it is for, and name the first task.',
  'prepare.rules.name': 'Rules, tools, someone to ask',
  'prepare.rules.text':
    'Settle which data must never be entered, which tools are allowed, the accounts, and whom to ask.',
  'prepare.measure.name': 'A measured start',
  'prepare.measure.text':
    'Measure today’s time first. After 30, 60 and 90 days, count who uses it at least weekly. Name someone who looks after it.',
  'prepare.note': 'What is undecided needs an owner and a date, not a longer debate.',

  'evidence.title': 'What surveys show',
  'evidence.time.name': 'Time for tasks done with AI',
  'evidence.time.value': '{share, number, ::percent .0} less',
  'evidence.time.text':
    'From {before, number, ::.0} to {after, number, ::.0} minutes a week. It depends on the work: sales saves {sales, number} minutes a week, service {service, number}.',
  'evidence.hours.name': 'Users whose total hours fell',
  'evidence.hours.value': '{share, number, ::percent .0}',
  'evidence.hours.text': 'About one in four. Heavier use does not save a larger share. Keep estimates modest.',
  'evidence.policy.name': 'Companies with no policy on generative AI',
  'evidence.policy.value': '{share, number, ::percent .0}',
  'evidence.policy.text': 'The first reason for holding back: no specialist ({reason, number, ::percent .0}).',
  'evidence.president.name': 'Led by the president',
  'evidence.president.value': '{good, number, percent} vs {bad, number, percent}',
  'evidence.president.text':
    'Where results beat expectations it was {good, number, percent}; where they disappointed, {bad, number, percent}. Large firms.',
  'evidence.ranks.name': 'People who use it at work, by rank',
  'evidence.ranks.text': 'Those who decide and those who use it see different things. So compare views first.',
  'evidence.rank.division': 'Division head',
  'evidence.rank.department': 'Department head',
  'evidence.rank.section': 'Section head',
  'evidence.rank.executive': 'Executive',
  'evidence.rank.president': 'President',
  'evidence.rank.staff': 'Staff',
  'evidence.source': 'Source: {source}',
  'source.persol':
    'Persol Research and Consulting (asked October 2025, published February 2026; 1,500 users among 3,000 regular employees)',
  'source.persol-ranks':
    'Persol Research and Consulting (asked October 2025, published February 2026; 3,000 regular employees)',
  'source.tsr': 'Tokyo Shoko Research (August 2025, 6,645 companies)',
  'source.pwc': 'PwC (spring 2025, large companies)',

  'questions.title': 'Six common questions',
  'questions.own': 'On this board',
  'ask.department': 'Which department goes first?',
  'ask.stages': 'All at once, or in stages?',
  'ask.pattern': 'Which pattern should we choose?',
  'ask.long': 'How long does it take?',
  'ask.cost': 'What does it cost?',
  'ask.fail': 'What if it fails?',
  'answer.department':
    'Choose the task before the department: one that many find tedious and that needs no data you must keep inside. Start where that task is and where someone wants to try.',
  'answer.stages':
    'In stages. Top-down too begins with one measured pilot. What differs is who decides the aim, the date and the rules.',
  'answer.pattern':
    'If management can drive it, top-down. If departments move by themselves, bottom-up. If both can, or it is hard to say, hybrid.',
  'answer.long':
    'A trial takes one or two weeks. Whether use sticks shows after 30, 60 and 90 days. Allow about four months before deciding to spread it further.',
  'answer.cost':
    'At first, licences for the two or three people who try. The time of those who try and those who write the rules costs more. Keep the expected benefit modest.',
  'answer.fail':
    'With two or three people for one or two weeks, little is lost. Decide beforehand what you measure and when you stop. If you stop, write down what you learnt and choose the next task.',

  'own.department.pilots': 'Wave {wave, number}: {tasks}.',
  'own.department.proposed': 'The scores suggest starting with {task}.',
  'own.department.ready': 'In the assessment, culture and ease with IT are rated highest in {department}.',
  'own.department.alike': 'In the assessment, culture and ease with IT are rated about the same in every department.',
  'own.task': '“{task}”',
  'own.task-of': '“{task}” ({department})',
  'own.more': '{count, plural, one {# more is} other {# more are}} in the plan.',
  'own.stages.few':
    'Wave {wave, number} starts with {count, plural, one {# pilot} other {# pilots}} in {departments, plural, one {# department} other {# departments}}: few enough to look after.',
  'own.stages.many': 'Wave {wave, number} has {count, number} pilots. With three at most, each gets attention.',
  'own.stages.everywhere':
    'Wave {wave, number} would start in every department. We recommend choosing one department first.',
  'own.stages.next': 'After the first success, the plan continues with “{step}”.',
  'own.long.pilot': '“{task}” runs from {start} to {end}, {days, number} days.',
  'own.long.range': '{count, number} pilots run for {least, number} to {most, number} days.',
  'own.long.open': '{count, plural, one {# pilot has} other {# pilots have}} no dates yet.',
  'own.cost.licences': 'Licences cost ¥{yen, number} a month in total.',
  'own.cost.licences-open':
    'Licences known so far cost ¥{yen, number} a month ({count, plural, one {# pilot} other {# pilots}} still open).',
  'own.cost.worth': 'Expected benefit in total: {worth}.',
  'own.cost.hourly': 'Based on ¥{yen, number} an hour.',
  'own.cost.today':
    '{count, plural, one {# candidate task with known hours takes} other {# candidate tasks with known hours take}} {hours, number} hours a month today.',
  'own.fail.measure': '“{task}” is judged by “{measure}” (target: {target}; owner: {owner}).',
  'own.fail.no-measure': 'How “{task}” will be judged is still open (owner: {owner}).',
  'own.fail.verdicts':
    '{count, plural, one {# pilot} other {# pilots}} judged so far: {success, number} success, {mixed, number} mixed, {stopped, number} stopped.',
} satisfies Record<keyof typeof ja, string>;
