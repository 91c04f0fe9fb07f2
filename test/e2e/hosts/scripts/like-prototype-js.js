// biome-ignore-all lint/suspicious/noGlobalIsFinite: written as such a library is
// biome-ignore-all lint/complexity/noArguments: written as such a library is
// What Prototype.js 1.6 and 1.7 do to the built-in objects of a page, written for this test after their documentation.
(() => {
  const extend = (target, methods) => {
    for (const [name, method] of Object.entries(methods)) target[name] = method;
  };
  // Array.from is Prototype's $A: it knows lengths, not iterators.
  Array.from = iterable => {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    const results = new Array(iterable.length || 0);
    for (let index = 0; index < results.length; index++) results[index] = iterable[index];
    return results;
  };
  window.$A = Array.from;
  window.$ = id => (typeof id === 'string' ? document.getElementById(id) : id);
  window.$$ = selector => Array.from(document.querySelectorAll(selector));

  const {slice} = Array.prototype;
  const enumerable = {
    each(iterator) {
      this._each(iterator);
      return this;
    },
    all: Array.prototype.every,
    any: Array.prototype.some,
    collect: Array.prototype.map,
    detect: Array.prototype.find,
    findAll: Array.prototype.filter,
    select: Array.prototype.filter,
    include(value) {
      return this.indexOf(value) !== -1;
    },
    member(value) {
      return this.indexOf(value) !== -1;
    },
    entries() {
      return this.toArray();
    },
    toArray() {
      return slice.call(this, 0);
    },
    size() {
      return this.length;
    },
    inspect() {
      return `[${this.join(', ')}]`;
    },
  };
  extend(Array.prototype, {
    ...enumerable,
    _each: Array.prototype.forEach,
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    reverse(inline) {
      const turned = slice.call(this, 0).sort(() => 0);
      for (let from = 0, to = turned.length - 1; from < to; from++, to--) {
        [turned[from], turned[to]] = [turned[to], turned[from]];
      }
      if (inline === false) return turned;
      for (let index = 0; index < turned.length; index++) this[index] = turned[index];
      return this;
    },
    toJSON() {
      return `[${slice
        .call(this, 0)
        .map(value => JSON.stringify(value))
        .join(', ')}]`;
    },
  });
  extend(String.prototype, {
    toJSON() {
      return `"${this}"`;
    },
    sub(pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    scan(pattern, iterator) {
      this.replace(pattern, iterator);
      return String(this);
    },
    strip() {
      return this.trim();
    },
    empty() {
      return this.length === 0;
    },
  });
  Number.prototype.toJSON = function toJSON() {
    return isFinite(this) ? this.toString() : 'null';
  };
  Date.prototype.toJSON = function toJSON() {
    return `"${this.toISOString()}"`;
  };
  extend(Object, {
    keys: object => {
      const names = [];
      for (const name in object) if (Object.hasOwn(object, name)) names.push(name);
      return names;
    },
    values: object => {
      const values = [];
      for (const name in object) values.push(object[name]);
      return values;
    },
    toJSON: value => JSON.stringify(value),
    clone: object => Object.assign({}, object),
    extend: Object.assign,
  });
  Function.prototype.bind = function bind(context, ...first) {
    if (arguments.length < 2 && typeof context === 'undefined') return this;
    const method = this;
    return function bound(...rest) {
      return method.apply(context, [...first, ...rest]);
    };
  };
  Function.prototype.defer = function defer(...parameters) {
    return setTimeout(() => this.apply(this, parameters), 10);
  };

  // Element becomes a constructor that makes elements, and its prototype gets methods by the dozen.
  const NativeElement = window.Element;
  window.Element = function Element(tag, attributes = {}) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  window.Element.prototype = NativeElement.prototype;
  extend(NativeElement.prototype, {
    update(content) {
      this.textContent = content;
      return this;
    },
    replace(content) {
      this.replaceWith(content);
      return this;
    },
    insert(content) {
      this.appendChild(content);
      return this;
    },
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    select(selector) {
      return Array.from(this.querySelectorAll(selector));
    },
    scrollTo() {
      window.scrollTo(0, this.getBoundingClientRect().top);
      return this;
    },
    hide() {
      this.setAttribute('hidden', '');
      return this;
    },
    show() {
      this.removeAttribute('hidden');
      return this;
    },
    toggle() {
      this.hidden = !this.hidden;
      return this;
    },
    visible() {
      return !this.hidden;
    },
    empty() {
      return this.innerHTML.trim() === '';
    },
    next() {
      return this.nextElementSibling;
    },
    previous() {
      return this.previousElementSibling;
    },
    up() {
      return this.parentNode;
    },
    down(selector) {
      return this.querySelector(selector);
    },
  });
  extend(Event.prototype, {
    stop() {
      this.preventDefault();
      this.stopPropagation();
      this.stopped = true;
    },
    element() {
      return this.target;
    },
  });
})();
