-- A migration takes the time that it takes; the address limits what pages ask for.
set query_timeout 0;
-- What a broken migration leaves is an earlier whole state either way, so its steps need not wait for the disk one by one.
set write_delay 500;
