// The platform's side, on the page that launches a package: scorm-again, kept between visits in this browser's storage.
// What the address asks for: which version, which calls are refused (refuse=LMSCommit,…), whether they throw instead.
/* global Scorm12API, Scorm2004API */
const asked = new URLSearchParams(location.search);
const version = asked.get('version');
const isOld = version === 'scorm12';
const STORE = `lms:${version}`;
const refused = (asked.get('refuse') ?? '').split(',');

if (version) {
  const real = isOld ? new Scorm12API(settings()) : new Scorm2004API(settings());
  const kept = JSON.parse(localStorage.getItem(STORE) ?? 'null');
  if (kept) real.loadFromFlattenedJSON(kept);
  else {
    real.cmi[isOld ? 'core' : 'learner_id'] ??= {};
    if (isOld) Object.assign(real.cmi.core, { student_id: 'u42', student_name: 'Okafor, Ada' });
    else Object.assign(real.cmi, { learner_id: 'u42', learner_name: 'Okafor, Ada' });
  }
  const log = [];
  const keep = () => localStorage.setItem(STORE, JSON.stringify(real.getFlattenedCMI()));
  const api = {};
  const names = isOld
    ? [
        'LMSInitialize',
        'LMSFinish',
        'LMSGetValue',
        'LMSSetValue',
        'LMSCommit',
        'LMSGetLastError',
        'LMSGetErrorString',
        'LMSGetDiagnostic',
      ]
    : [
        'Initialize',
        'Terminate',
        'GetValue',
        'SetValue',
        'Commit',
        'GetLastError',
        'GetErrorString',
        'GetDiagnostic',
      ];
  for (const name of names) {
    api[name] = (...values) => {
      if (refused.includes(name)) {
        log.push({ name, values, answer: 'refused' });
        if (asked.has('throw')) throw new Error('The platform is broken.');
        return 'false';
      }
      const answer = real[name](...values);
      if (/Set|Init|Commit|Finish|Terminate/.test(name))
        log.push({ name, values, answer, error: real[isOld ? 'LMSGetLastError' : 'GetLastError']() });
      if (/Commit|Finish|Terminate/.test(name)) keep();
      return answer;
    };
  }
  window[isOld ? 'API' : 'API_1484_11'] = api;
  // For the test: what was called, and what the platform holds.
  window.lms = { log, values: () => JSON.parse(localStorage.getItem(STORE) ?? '{}') };
  window.allow = () => refused.splice(0);
}

function settings() {
  return { autocommit: false, logLevel: 5, lmsCommitUrl: false, selfReportSessionTime: true };
}

window.launch = (how) => {
  if (how === 'window') window.open('package/index.html', '_blank', 'popup,width=1200,height=850');
  else document.body.append(Object.assign(document.createElement('iframe'), { src: 'package/index.html' }));
};
