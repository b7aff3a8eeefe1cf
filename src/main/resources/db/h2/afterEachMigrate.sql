-- As in the address: the connection goes back to those that answer pages.
set query_timeout 15000;
