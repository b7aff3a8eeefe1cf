/* Attributes by the rules of the schema's resource, which the server applies in the same way. */

const checks = {
  integer: rule => value => Number.isInteger(value) && value >= rule.min && value <= rule.max,
  string: rule => {
    const whole = pattern(rule);
    return value => typeof value === 'string' && whole.test(value);
  },
  none: () => value => value === null,
};

/* With "u" both sides count characters, not halves of them. */
export function pattern(rule) {
  return new RegExp('^(?:' + rule.pattern + ')$', 'u');
}

/** The attributes of a node or mark as ProseMirror wants them, each with a check that throws. */
export function attributes(rules = {}) {
  const specs = {};
  for (const [name, rule] of Object.entries(rules)) {
    const fits = checks[rule.type](rule);
    const spec = specs[name] = {
      validate: value => {
        if (!fits(value)) throw new RangeError('Invalid value for attribute ' + name);
      },
    };
    if ('default' in rule) spec.default = rule.default;
  }
  return specs;
}
