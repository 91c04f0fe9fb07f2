// biome-ignore-all lint/suspicious/noGlobalIsFinite: written as such a library is
// What MooTools 1.2 and its compatibility layer do to the built-in objects of a page, written for this test after
// their documentation.
(() => {
  const implement = (target, methods) => {
    for (const [name, method] of Object.entries(methods)) target.prototype[name] = method;
  };
  // Array.from splats: one thing becomes an array of it.
  Array.from = item => {
    if (item == null) return [];
    const isList = typeof item === 'object' && typeof item.length === 'number';
    return isList ? (Array.isArray(item) ? item : Array.prototype.slice.call(item)) : [item];
  };
  Function.from = item => (typeof item === 'function' ? item : () => item);
  String.from = item => `${item}`;
  Number.from = item => (isFinite(parseFloat(item)) ? parseFloat(item) : null);

  implement(Array, {
    each(iterator, bind) {
      this.forEach(iterator, bind);
    },
    clean() {
      return this.filter(item => item != null);
    },
    contains(item, from) {
      return this.indexOf(item, from) !== -1;
    },
    append(array) {
      this.push.apply(this, array);
      return this;
    },
    getLast() {
      return this.length ? this[this.length - 1] : null;
    },
    include(item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    erase(item) {
      for (let index = this.length; index--; ) if (this[index] === item) this.splice(index, 1);
      return this;
    },
    empty() {
      this.length = 0;
      return this;
    },
    flatten() {
      return this.flat(Number.POSITIVE_INFINITY);
    },
    // MooTools More adds these.
    min() {
      return Math.min.apply(null, this);
    },
    max() {
      return Math.max.apply(null, this);
    },
    sum() {
      return this.reduce((total, value) => total + value, 0);
    },
  });
  implement(String, {
    test(regex, flags) {
      return (regex instanceof RegExp ? regex : new RegExp(regex, flags)).test(this);
    },
    contains(text) {
      return this.indexOf(text) > -1;
    },
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
    substitute(object) {
      return this.replace(/\{([^{}]+)\}/g, (match, name) => object[name] ?? match);
    },
  });
  implement(Number, {
    limit(min, max) {
      return Math.min(max, Math.max(min, this));
    },
    times(callback, bind) {
      for (let index = 0; index < this; index++) callback.call(bind, index, this);
    },
  });
  implement(Function, {
    // Of 1.2: the second parameter is one argument, or an array of all of them.
    bind(context, parameters) {
      const method = this;
      return function bound(...own) {
        return method.apply(context, parameters === undefined ? own : Array.from(parameters));
      };
    },
    delay(milliseconds, bind, parameters) {
      return setTimeout(this.pass(parameters ?? [], bind), milliseconds);
    },
    pass(parameters, bind) {
      return () => this.apply(bind, Array.from(parameters));
    },
    extend(properties) {
      Object.assign(this, properties);
      return this;
    },
    implement(properties) {
      Object.assign(this.prototype, properties);
      return this;
    },
  });

  const NativeElement = window.Element;
  window.Element = function Element(tag, properties = {}) {
    return document.createElement(tag).set(properties);
  };
  window.Element.prototype = NativeElement.prototype;
  implement(NativeElement, {
    set(properties) {
      for (const [name, value] of Object.entries(properties)) this.setAttribute(name, value);
      return this;
    },
    get(name) {
      return this.getAttribute(name);
    },
    inject(parent) {
      parent.appendChild(this);
      return this;
    },
    adopt(...elements) {
      for (const element of elements) this.appendChild(element);
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    clone() {
      return this.cloneNode(true);
    },
    empty() {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
    addEvent(type, listener) {
      this.addEventListener(type, listener);
      return this;
    },
  });
  // Event wraps events, instead of making them.
  window.Event = function Event(event) {
    this.event = event;
    this.type = event.type;
    this.target = event.target;
  };
  document.id = id => (typeof id === 'string' ? document.getElementById(id) : id);
  window.$ = document.id;
  window.$$ = selector => document.querySelectorAll(selector);
})();
