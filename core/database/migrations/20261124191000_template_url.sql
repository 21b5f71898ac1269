-- Where a template's URL button leads is fixed when it is approved: after PUBLIC_URL changed, it leads nowhere.
alter table template add column url_base text;
