import htmx from 'htmx.org';

document.body.setAttribute('hx-boost:inherited', 'true');
htmx.process(document.body);
