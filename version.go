package copydesk

// Version is the version of this module, as an Article's Generator names it.
const Version = "0.1.0"
