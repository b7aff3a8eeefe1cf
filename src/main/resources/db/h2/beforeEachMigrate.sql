-- A migration takes the time that it takes; the address limits what pages ask for.
set query_timeout 0;
