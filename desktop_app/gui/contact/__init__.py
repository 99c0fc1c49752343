"""The contact dialog: one customer with name, contact, licences and Partner Assistance."""
