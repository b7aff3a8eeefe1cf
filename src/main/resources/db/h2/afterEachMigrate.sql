-- As in the address: the connection goes back to those that answer pages.
set query_timeout 15000;
set write_delay 0;
