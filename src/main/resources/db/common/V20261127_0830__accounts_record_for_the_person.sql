-- What people do with their own account is for them alone: beside what personas do, it would tell who is behind them.
update activity set audience = 'SELF'
where audience <> 'SELF' and verb in (
  'accounts.joined', 'accounts.confirmed', 'accounts.signed-in', 'accounts.password-changed',
  'accounts.profile-changed', 'accounts.address-stopped', 'accounts.sign-ins-ended', 'accounts.consented',
  'accounts.consent-withdrawn', 'accounts.data-asked', 'accounts.left', 'accounts.came-back'
);
