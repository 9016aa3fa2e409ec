"""What the frozen build is made of beside the program: its name, icon, licences and stripped libraries."""
